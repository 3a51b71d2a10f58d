import { readNarrative } from '#adapters/docx/readNarrative';
import { writeNarrativeDocx } from '#adapters/docx/writeDocx';
import { factSetOf } from '#domain/cube/factSet';
import { draftNarrative } from '#domain/narrative/draft';
import { tablesPart } from '#domain/narrative/outline';
import { narrativeLines } from '#domain/narrative/toText';
import { EMPTY_SUPPLEMENT } from '#domain/supplement/supplement';
import { generateDisclosure } from '../../support/generateDisclosure';

test.each(['national', 'zhejiang', 'hubei', 'henan', 'jiangxi', 'shanxi'])('what is written for %s is read back line by line', async (edition) => {
  const disclosure = generateDisclosure({ seed: 11, funds: true, carryOver: true });
  const narrative = draftNarrative({ edition: { id: edition }, facts: factSetOf(disclosure.facts), supplement: EMPTY_SUPPLEMENT, year: 2023, entity: '示例市政务服务中心', unit: disclosure.unit });
  for (const options of [{}, { contents: true, sources: true }]) {
    const read = readNarrative(await writeNarrativeDocx(narrative, options), '情况说明.docx');
    expect(read.ok ? read.value.filter((line) => !['', '目　录', tablesPart(edition, 2023).title, '公开表另附。'].includes(line)) : read.error).toEqual(narrativeLines(narrative));
  }
});
