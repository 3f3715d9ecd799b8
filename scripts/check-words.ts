import { checkCommand } from '../cli/glossary/check-command.ts';
import { loadWholeIndex } from '../core/match/common-words.ts';
import { compileGlossary } from '../glossary/compile/compile-glossary.ts';
import { readSoundGlossary } from '../glossary/read/read-sound-glossary.ts';
import { readSentences, sentenceJudge } from '../tests/core/match/judge-sentence.ts';

// What a change of words needs, in seconds: the checks of the glossary, and the sentences that show what is marked.
const { output, code } = checkCommand(process.argv.slice(2));
console.log(output);
process.exitCode = code || countFaults();

/** 1 if a sentence is not read as it should be. */
function countFaults(): number {
  const { sites, ...glossary } = readSoundGlossary();
  const { explanations, ...words } = compileGlossary(glossary, sites);
  const judge = sentenceJudge(
    loadWholeIndex(words),
    explanations.en.terms.map(({ headword }) => headword),
  );
  const sentences = readSentences();
  const faults = sentences.flatMap((sentence) => judge(sentence).map((fault) => `  ${sentence.text}\n    ${fault}`));
  console.log([`${sentences.length} sentences, ${faults.length} not as they should be`, ...faults].join('\n'));
  return faults.length ? 1 : 0;
}
