import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { DraftState } from '../../hooks/useDraft';
import { usePane } from '../../paneContext';
import type { NarrativeMode } from '../../paneState';
import { TEXT } from '../../text';
import { CheckMode } from './CheckMode';
import { DraftMode } from './DraftMode';

const useStyles = makeStyles({
  modes: { flexShrink: 0, padding: '2px 6px 0', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  mode: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** 说明: a text drafted from the tables, or one that exists checked against them. */
export function NarrativePage({ draft }: { readonly draft: DraftState }) {
  const { state, dispatch } = usePane();
  const styles = useStyles();
  return (
    <>
      <TabList className={styles.modes} size="small" selectedValue={state.mode} onTabSelect={(_event, { value }) => dispatch({ do: 'narrate', mode: value as NarrativeMode })} aria-label={TEXT.narrative.modes}>
        <Tab value="draft" aria-controls="narrative-mode">
          {TEXT.narrative.draftMode}
        </Tab>
        <Tab value="check" aria-controls="narrative-mode">
          {TEXT.narrative.checkMode}
        </Tab>
      </TabList>
      <div id="narrative-mode" role="tabpanel" aria-label={state.mode === 'draft' ? TEXT.narrative.draftMode : TEXT.narrative.checkMode} className={styles.mode}>
        {state.mode === 'draft' ? <DraftMode draft={draft} /> : <CheckMode />}
      </div>
    </>
  );
}
