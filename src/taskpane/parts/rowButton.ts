import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** 整行按钮: a whole row that opens something, flat until it is pointed at; where it is used adds its columns. */
export const ROW_BUTTON: GriffelStyle = {
  display: 'grid',
  width: '100%',
  padding: '8px 10px',
  border: 0,
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
  lineHeight: '20px',
  textAlign: 'left',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
};

/** 展开箭头, which turns over once its row is open. */
export const CHEVRON: GriffelStyle = {
  color: tokens.colorNeutralForeground3,
  transitionProperty: 'transform',
  transitionDuration: '120ms',
  '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0ms' },
};
