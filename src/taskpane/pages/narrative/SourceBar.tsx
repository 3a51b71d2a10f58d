import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { FigureRun, Operand } from '#domain/narrative/narrative';
import { address, type CellRef } from '#domain/sheet';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'flex-start', gap: '6px', padding: '6px 6px 6px 14px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorBrandBackground2, flexShrink: 0 },
  list: { flex: '1 1 auto', minWidth: 0, margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  item: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', justifyContent: 'space-between' },
});

/** 出处: the figures a chosen figure is made of, each a link to its cell. */
export function SourceBar({ figure, onClose }: { readonly figure: FigureRun; readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <section className={styles.bar} aria-label={TEXT.narrative.source}>
      <ul className={styles.list}>
        {figure.given === undefined ? figure.operands.map((operand, at) => <OperandLine key={at} operand={operand} />) : <CellLine label={figure.label} cells={[figure.given]} />}
      </ul>
      <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={TEXT.close} onClick={onClose} />
    </section>
  );
}

function OperandLine({ operand }: { readonly operand: Operand }) {
  return <CellLine label={operand.label} cells={operand.cells} />;
}

function CellLine({ label, cells }: { readonly label: string; readonly cells: readonly CellRef[] }) {
  const { actions } = usePane();
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span>{label}</span>
      <span>
        {cells.slice(0, 2).map((cell, at) => (
          <span key={at}>
            {at > 0 ? '、' : ''}
            <Link as="button" inline onClick={() => void actions.reveal(cell)}>
              {`${cell.sheet} ${address(cell.row, cell.column)}`}
            </Link>
          </span>
        ))}
      </span>
    </li>
  );
}
