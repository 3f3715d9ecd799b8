import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';

type GlossaryCommand = (args: string[]) => Outcome | Promise<Outcome>;

const COMMANDS: Record<string, () => Promise<GlossaryCommand>> = {
  check: async () => (await import('./check-command.ts')).checkCommand,
  comments: async () => (await import('./comments-command.ts')).commentsCommand,
  compounds: async () => (await import('./compounds-command.ts')).compoundsCommand,
  expiring: async () => (await import('./expiring-command.ts')).expiringCommand,
  export: async () => (await import('./export-command.ts')).exportCommand,
  import: async () => (await import('./import-command.ts')).importCommand,
  language: async () => (await import('./language-command.ts')).languageCommand,
  names: async () => (await import('./names-command.ts')).namesCommand,
  new: async () => (await import('./new-command.ts')).newCommand,
  review: async () => (await import('./review-command.ts')).reviewCommand,
  schema: async () => (await import('./schema-command.ts')).schemaCommand,
  status: async () => (await import('./status-command.ts')).statusCommand,
  uses: async () => (await import('./uses-command.ts')).usesCommand,
};

const USAGE = `annae glossary takes one of

  check     every problem, or those of files            FILE… --fix --lang ko|en --laws DIR --json
  names     names that hold for one service, on pages of others   FILE… --json
  new       a new term, question by question           --lang ko|en|vi|… --headword WORD --service SERVICE … --yes
  review    a native speaker has read a text           TERM LANGUAGE --by NAME
            a sheet and a page for reviewers           --lang vi --level 1 --service tax --unreviewed --out DIR --interface ko|en|…
            what they have sent back                   --take FILE… --apply --by NAME --on DATE
  status    how complete it is, and what pages need    --language vi --json --html FILE --pages DIR
  comments  the same as comments on a proposal         --lang ko|en --json
  compounds nouns that nouns.txt may lack, from texts   FILE… --least N --json
  expiring  numbers of the law that soon hold no longer  --days 30 --fail --json
  export    terms for translators                      --format csv|tbx|tbx2|tsv --out FILE --language vi --service tax --level 1 --unreviewed
  import    their changes, and new words               FILE --write --lang ko|en
  language  begins a language                          add TAG
  uses      how often texts use the terms              FILE… --write
  schema    the JSON Schema that editors complete by   --check`;

/** `annae glossary …`: the volunteers' workshop. */
export async function glossary([name, ...args]: string[]): Promise<Outcome> {
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(name ? `There is no \`annae glossary ${name}\`.\n\n${USAGE}` : USAGE);
  const command = await load();
  return command(args);
}
