import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  list: { margin: '6px 0 0', padding: '4px 0', listStyleType: 'none', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  sheet: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '4px 10px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  icon: { flexShrink: 0, fontSize: '14px', marginTop: '2px', color: tokens.colorNeutralForeground3 },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  taken: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  fresh: { color: tokens.colorBrandForeground1 },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightRegular, margin: 0 },
});

/** 将要插入的工作表, and which names the workbook already has. */
export function SheetList({ names, taken }: { readonly names: readonly string[]; readonly taken: readonly string[] }) {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.title}>{TEXT.template.sheets(names.length, taken.length)}</h2>
      <ul className={styles.list}>
        {names.map((name) => {
          const isTaken = taken.includes(name);
          return (
            <li key={name} className={styles.sheet}>
              {isTaken ? <CheckmarkRegular className={styles.icon} aria-hidden /> : <TableAddRegular className={mergeClasses(styles.icon, styles.fresh)} aria-hidden />}
              <span className={styles.name}>{name}</span>
              {isTaken ? <span className={styles.taken}>{TEXT.template.nameTaken}</span> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
