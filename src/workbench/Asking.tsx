import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';

/** Something the workbench has to say or ask before it goes on; without `cancel` there is only one answer. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel?: string;
  readonly answer: (confirmed: boolean) => void;
}

/** A question over the workbench. */
export function Asking({ question: { title, text, confirm, cancel, answer } }: { readonly question: Question }) {
  return (
    <Dialog open onOpenChange={(_event, { open }) => (open ? undefined : answer(false))}>
      <DialogSurface style={{ maxWidth: '460px' }}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            {cancel === undefined ? null : <Button onClick={() => answer(false)}>{cancel}</Button>}
            <Button appearance="primary" onClick={() => answer(true)}>
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
