import { say } from '../../../glossary/problem.ts';
import { eachTerm, type Finding } from '../check.ts';

/** The path of a file says its id and service, so that people find a term without searching. */
export const fileName = eachTerm({
  name: 'file-name',
  description: 'The file of a term is named after its id and is in the folder of its service.',
  findIn({ id, service }, file) {
    const [folder, name] = file.split(/[/\\]/).slice(-2);
    const findings: Finding[] = [];
    if (/^[a-z0-9-]+$/.test(id) && name !== `${id}.yaml`)
      findings.push({
        severity: 'must',
        field: 'id',
        found: id,
        expected: name!.replace('.yaml', ''),
        tip: say('Rename the file, or the id.', '파일 이름이나 id 가운데 하나를 고쳐서 같게 해 주세요.'),
      });
    if (service && folder !== service)
      findings.push({
        severity: 'must',
        field: 'service',
        found: service,
        expected: folder!,
        tip: say('Move the file, or change the service.', '파일을 그 서비스 폴더로 옮기거나 service를 고쳐 주세요.'),
      });
    return findings;
  },
});
