import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Spinner, tokens } from '@fluentui/react-components';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons/svg/document-checkmark';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import type { Submission } from '#app/submission';
import { openParts, type ItemGroup } from '#domain/submission/item';
import type { DraftState } from '../../hooks/useDraft';
import { useReview } from '../../hooks/useSession';
import type { SubmissionState } from '../../hooks/useSubmission';
import { usePane } from '../../paneContext';
import { Empty } from '../../parts/Empty';
import { ToneIcon } from '../../parts/Grade';
import { PageFrame } from '../../parts/PageFrame';
import { ReadingSkeleton } from '../../parts/ReadingSkeleton';
import { TEXT } from '../../text';
import { countsOf, ItemGroupList } from './ItemGroupList';
import type { WaysOut } from './waysOut';
import { PublishedCard } from './PublishedCard';
import { usePublishing } from './usePublishing';
import { useReport } from './useReport';

const GROUPS: readonly ItemGroup[] = ['公开表', '情况说明', '校验', '工作簿'];

const useStyles = makeStyles({
  summary: { display: 'flex', alignItems: 'flex-start', gap: '8px', margin: '2px 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold, textWrap: 'pretty' },
  icon: { fontSize: '20px', marginTop: '1px' },
  counts: { margin: '0 0 12px', fontSize: tokens.fontSizeBase200, lineHeight: '17px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  inspect: { minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface SubmitPageProps {
  readonly checking: SubmissionState;
  readonly draft: DraftState;
}

/** 提交: one sentence on whether it can be published, the checklist behind it, the report, and 公开版. */
export function SubmitPage({ checking, draft }: SubmitPageProps) {
  const { dispatch } = usePane();
  const review = useReview();
  if (review === undefined) {
    return (
      <PageFrame>
        <Empty
          icon={<ShieldCheckmarkRegular />}
          text={TEXT.submit.empty}
          action={
            <Button appearance="primary" onClick={() => dispatch({ do: 'go', page: 'template' })}>
              {TEXT.check.toTemplate}
            </Button>
          }
        />
      </PageFrame>
    );
  }
  if (checking.submission === undefined) {
    return (
      <PageFrame busy>
        <ReadingSkeleton />
      </PageFrame>
    );
  }
  return <Gate submission={checking.submission} checking={checking} draft={draft} />;
}

function Gate({ submission, checking: { inspecting, inspect }, draft }: SubmitPageProps & { readonly submission: Submission }) {
  const { dispatch } = usePane();
  const styles = useStyles();
  const report = useReport(submission);
  const publishing = usePublishing(submission, draft);
  const { checklist, textSource } = submission;
  const unseen = checklist.items.filter(({ state }) => state === '未检查').length;
  const parts = openParts(checklist);
  const mode = textSource === 'given' ? 'check' : 'draft';
  const standing = checklist.items.filter(({ waitsFor }) => waitsFor === undefined);

  const ways: WaysOut = {
    toPage: (page) => {
      if (page === 'narrative') dispatch({ do: 'narrate', mode });
      dispatch({ do: 'go', page });
    },
    toLine: (line) => {
      dispatch({ do: 'narrate', mode, line });
      dispatch({ do: 'go', page: 'narrative' });
    },
  };

  return (
    <PageFrame
      busy={inspecting}
      footer={
        <>
          <Button appearance="primary" size="large" disabled={publishing.busy} onClick={publishing.publish}>
            {publishing.busy ? TEXT.submit.publishing : TEXT.submit.publish}
          </Button>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button size="large" icon={report.busy ? <Spinner size="extra-tiny" /> : <DocumentCheckmarkRegular />} disabled={report.busy}>
                {TEXT.submit.report}
              </Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem onClick={report.toSheet}>{TEXT.submit.reportToSheet}</MenuItem>
                <MenuItem onClick={report.toWord}>{TEXT.submit.reportToWord}</MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        </>
      }
    >
      <h1 className={styles.summary}>
        <ToneIcon tone={checklist.ready ? 'good' : parts.errors > 0 ? 'error' : 'caution'} className={styles.icon} />
        {checklist.ready ? (unseen > 0 ? TEXT.submit.readyButUnseen(unseen) : TEXT.submit.ready) : TEXT.submit.open(parts)}
      </h1>
      <p className={styles.counts}>{inspecting ? TEXT.submit.inspecting : TEXT.submit.counted(standing.length, countsOf(standing))}</p>
      <div role="status">{publishing.note === undefined ? null : <PublishedCard note={publishing.note} onClose={publishing.forget} />}</div>
      {GROUPS.map((group) => (
        <ItemGroupList key={group} group={group} items={checklist.items.filter((item) => item.group === group)} ways={ways}>
          {group !== '工作簿' ? undefined : (
            <Button size="small" appearance="subtle" className={styles.inspect} disabled={inspecting} onClick={inspect}>
              {TEXT.submit.inspectAgain}
            </Button>
          )}
        </ItemGroupList>
      ))}
    </PageFrame>
  );
}
