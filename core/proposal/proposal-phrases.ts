import type { Proposal } from './proposal.ts';

/** The fixed words of a proposal in one language, as `text` of its `proposal.json` has them. */
export interface ProposalWords {
  title: Readonly<Record<Proposal['kind'], string>>;
  term: string;
  word: string;
  language: string;
  /** Stands over what the reader writes. */
  correction: string;
  explanation: string;
  searches: string;
  website: string;
  seen: string;
  /** The line at the end of a text that was too long. */
  cut: string;
}

/** The words of a proposal on its two sides. */
export interface ProposalPhrases {
  /** For those who tend the glossary. */
  korean: ProposalWords;
  /** For the reader, who sends nothing that they cannot read. */
  own: ProposalWords;
}
