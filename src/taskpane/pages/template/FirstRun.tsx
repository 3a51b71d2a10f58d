import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSample } from '../../hooks/useSample';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  card: { padding: '12px 14px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorBrandBackground2 },
  list: { margin: '0 0 10px', paddingLeft: '18px', fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground1 },
});

/** 第一次使用: three sentences, and a sample to try everything on. */
export function FirstRun() {
  const styles = useStyles();
  const sample = useSample();
  return (
    <section className={styles.card} aria-label={TEXT.first.title}>
      <ul className={styles.list}>
        {TEXT.first.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Button size="small" disabled={sample.busy} onClick={sample.insert}>
        {TEXT.first.sample}
      </Button>
    </section>
  );
}
