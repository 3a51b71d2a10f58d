/** What the ribbon needs of the pane it shares its runtime with. */
export interface RibbonPane {
  go(page: 'template' | 'check' | 'narrative'): void;
  checkNow(): Promise<void>;
}

/** What the ribbon needs of the host. */
export interface RibbonHost {
  associate(name: string, run: () => Promise<void>): void;
  showPane(): Promise<boolean>;
}

/** 功能区: gives the buttons 插入模板, 立即校验 and 起草说明 their work, in the pane's own runtime and session. */
export function associateRibbon(host: RibbonHost, pane: RibbonPane): void {
  host.associate('insertTemplate', async () => {
    pane.go('template');
    await host.showPane();
  });
  host.associate('checkNow', async () => {
    pane.go('check');
    await Promise.all([host.showPane(), pane.checkNow()]);
  });
  host.associate('draftNarrative', async () => {
    pane.go('narrative');
    await Promise.all([host.showPane(), pane.checkNow()]);
  });
}
