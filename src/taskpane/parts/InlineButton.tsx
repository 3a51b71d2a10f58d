import type { HTMLAttributes, Ref } from 'react';

interface InlineButtonProps extends HTMLAttributes<HTMLSpanElement> {
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLSpanElement>;
}

/** 行内按钮: a button that breaks like the words around it. A <button> is one block to the line breaker, which then leaves “；” at the start of a line. */
export function InlineButton({ onPress, ...rest }: InlineButtonProps) {
  return (
    <span
      role="button"
      tabIndex={0}
      {...rest}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    />
  );
}
