import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { SubtractCircleFilled } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Grade as GradeName } from '#domain/finding/finding';

export type Tone = 'error' | 'caution' | 'quiet' | 'hint' | 'good';

const TONE_OF: Readonly<Record<GradeName, Tone>> = { 错误: 'error', 尾差偏大: 'caution', 口径尾差: 'caution', 尾差: 'quiet', 提示: 'hint' };

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  caution: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  hint: { color: tokens.colorPaletteBlueForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

/** The one tone a grade has everywhere: red 错误, amber 偏大 and 口径, grey 尾差, blue 提示. */
export function toneOf(grade: GradeName): Tone {
  return TONE_OF[grade];
}

/** Icon of a tone; always beside the word it stands for. */
export function ToneIcon({ tone, className }: { readonly tone: Tone; readonly className?: string }) {
  const styles = useStyles();
  const Icon = { error: ErrorCircleFilled, caution: WarningFilled, quiet: SubtractCircleFilled, hint: InfoFilled, good: CheckmarkCircleFilled }[tone];
  return <Icon className={mergeClasses(styles.icon, styles[tone], className)} aria-hidden />;
}
