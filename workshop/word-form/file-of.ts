/** The file of a word, as a path from the project's folder. */
export function fileOf({ service, id }: { service: string; id: string }): string {
  return `glossary/terms/${service}/${id}.yaml`;
}
