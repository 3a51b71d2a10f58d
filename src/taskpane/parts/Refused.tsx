import { Button } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import type { HostRefusal } from '#app/ports';
import { usePane } from '../paneContext';
import { TEXT } from '../text';
import { Empty } from './Empty';

/** The host would not be read: what happened, what to do, and another try. */
export function Refused({ refusal }: { readonly refusal: HostRefusal }) {
  const { session } = usePane();
  const { what, advice } = TEXT.refusal.of(refusal);
  return (
    <Empty
      icon={<PlugDisconnectedRegular />}
      text={`${what}${advice}`}
      action={
        <Button appearance="primary" onClick={() => void session.checkNow()}>
          {TEXT.retry}
        </Button>
      }
    />
  );
}
