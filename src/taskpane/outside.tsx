import { Button, FluentProvider } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { createRoot } from 'react-dom/client';
import { Empty } from './parts/Empty';
import { TEXT } from './text';
import { DARK_THEME, LIGHT_THEME } from './theme';
import type { Scheme } from './workplace';

/** Shows why the pane cannot work here, and the door to the workbench beside it. */
export function showOutside(element: HTMLElement, why: 'noExcel' | 'oldExcel', scheme: Scheme): void {
  createRoot(element).render(
    <FluentProvider theme={scheme.current() === 'dark' ? DARK_THEME : LIGHT_THEME} style={{ height: '100%' }}>
      <main>
        <h1 style={{ margin: 0, paddingTop: '32px', textAlign: 'center', fontSize: '18px' }}>{TEXT.product}</h1>
        <Empty
          icon={<OpenRegular />}
          text={TEXT.outside[why]}
          action={
            <Button as="a" appearance="primary" href="index.html" target="_blank" rel="noopener">
              {TEXT.outside.workbench}
            </Button>
          }
        />
      </main>
    </FluentProvider>,
  );
}
