/** A place in a file that has no fields, or whose fields cannot be read: `line 12, column 5`, `row 7, column meaning (period-of-stay, ja)`. */
const PLACE = /^(line|row) (\d+)(?:, column (?:(\d+)|([a-z][a-z -]*[a-z]|[a-z])))?(?!\w)/;

/** The same place for a reader of Korean; a field stays as it is. */
export function placeInKorean(field: string): string {
  return field.replace(PLACE, (_, unit: string, number: string, letter?: string, column?: string) => {
    const place = `${number}번째 ${unit === 'row' ? '행' : '줄'}`;
    if (letter) return `${place} ${letter}번째 글자`;
    return column ? `${place} ${column} 열` : place;
  });
}
