import { eachTerm, type Finding } from '../check.ts';

/** The path of a file says its id and service, so that people find a term without searching. */
export const fileName = eachTerm({
  name: 'file-name',
  description: 'The file of a term is named after its id and is in the folder of its service.',
  findIn({ id, service }, file) {
    const [folder, name] = file.split(/[/\\]/).slice(-2);
    const findings: Finding[] = [];
    if (id && name !== `${id}.yaml`)
      findings.push({ severity: 'must', field: 'id', found: id, expected: name!.replace('.yaml', ''), tip: 'Rename the file, or the id.' });
    if (service && folder !== service)
      findings.push({
        severity: 'must',
        field: 'service',
        found: service,
        expected: folder!,
        tip: 'Move the file, or change the service.',
      });
    return findings;
  },
});
