import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../paneContext';
import { PAGES, type PageId } from '../paneState';
import { TEXT } from '../text';
import { ToneIcon, type Tone } from './Grade';

/** How a step stands: a short word, and a tone when it means something. */
export interface StepState {
  readonly text: string;
  readonly tone?: Tone;
}

const useStyles = makeStyles({
  rail: { display: 'grid', gridTemplateColumns: 'repeat(5, 1fr)', margin: 0, padding: '0 6px', listStyleType: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  step: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '1px',
    width: '100%',
    height: '100%',
    padding: '6px 0 8px',
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { content: '""', position: 'absolute', left: '18%', right: '18%', bottom: '-1px', height: '3px', borderRadius: '2px', backgroundColor: tokens.colorCompoundBrandStroke },
  },
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    fontSize: '11px',
    lineHeight: '14px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  caution: { color: tokens.colorStatusWarningForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  quiet: {},
  hint: {},
  icon: { fontSize: '12px' },
});

/** 步骤: the five steps with the state of each. */
export function StepRail({ states }: { readonly states: Readonly<Record<PageId, StepState>> }) {
  const { state, dispatch } = usePane();
  const styles = useStyles();
  return (
    <ol className={styles.rail}>
      {PAGES.map((page) => {
        const { text, tone } = states[page];
        const current = state.page === page;
        return (
          <li key={page}>
            <button type="button" className={mergeClasses(styles.step, current && styles.current)} aria-current={current ? 'step' : undefined} onClick={() => dispatch({ do: 'go', page })}>
              <span>{TEXT.steps[page]}</span>
              <span className={mergeClasses(styles.state, tone !== undefined && styles[tone])}>
                {tone === 'error' || tone === 'good' ? <ToneIcon tone={tone} className={styles.icon} /> : null}
                {text}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
