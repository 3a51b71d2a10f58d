import { usePane } from '../../paneContext';
import { CheckedText } from './CheckedText';
import { OpenText } from './OpenText';

/** 核对已有文本: a text is brought in, then shown with what was found in it. */
export function CheckMode() {
  const { state } = usePane();
  return state.text === undefined ? <OpenText /> : <CheckedText text={state.text} />;
}
