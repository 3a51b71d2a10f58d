import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** 吸顶条: what stays at the top of a page while the rest scrolls. It covers the page's padding; its line is as wide as the cards below. */
export const STICKY_BAR: GriffelStyle = {
  position: 'sticky',
  top: '-12px',
  zIndex: 1,
  backgroundColor: tokens.colorNeutralBackground2,
  '::after': { content: '""', position: 'absolute', left: '14px', right: '4px', bottom: 0, height: '1px', backgroundColor: tokens.colorNeutralStroke2 },
};
