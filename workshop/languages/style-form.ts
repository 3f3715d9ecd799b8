/** A style guide to fill in: the questions that every guide of the project answers. */
export function styleForm(tag: string): string {
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  return `# ${language}

*To be written in ${language} by somebody who reads and writes it every day. Put an answer in the place of each question, with one or two
examples of what to write and what not to write. The guides of the other languages (\`locales/en/style.md\`) show how long it should be:
fifty lines.*

Who reads this? How does a public office write to people who are new in the country, and how should we write instead?

## Names

Which name comes first: the one that Korean offices publish in this language, the one that people in Korea really say, or plain words?
Which go into \`also\`? Which words that sound official does nobody understand?

## Meanings (\`meaning\`)

One or two sentences: what it is, and what it has to do with the reader. How is the reader addressed?

## Instructions (\`do\`)

In which form does an instruction stand (imperative, infinitive, polite form)?

## Writing

Punctuation, quotation marks, capitals, numbers and dates. How is Korean written in this language's letters, if at all?
`;
}
