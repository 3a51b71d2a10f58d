import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { Component, type ReactNode } from 'react';
import { TEXT } from '../text';
import { Empty } from './Empty';
import { PageFrame } from './PageFrame';

interface PageGuardProps {
  readonly children: ReactNode;
}

/** 页面没有显示成功, as when the program was renewed on its server while the pane was open: says so in the page's place, the steps stay. */
export class PageGuard extends Component<PageGuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <PageFrame>
        <Empty
          icon={<ArrowClockwiseRegular />}
          text={`${TEXT.notLoaded.title}${TEXT.notLoaded.text}`}
          action={
            <Button appearance="primary" onClick={() => location.reload()}>
              {TEXT.notLoaded.reopen}
            </Button>
          }
        />
      </PageFrame>
    );
  }
}
