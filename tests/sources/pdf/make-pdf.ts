import { lockWith } from './lock-pdf.ts';

/** A text on a page of 595 × 842 points, from its upper left corner. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  /** @default 10 */
  size?: number;
}

export interface MadePage {
  texts?: readonly PlacedText[];
  /** A picture, as a scanner makes it: one of a single dot, or a JPEG as wide as the page, upside down. */
  scan?: 'dot' | Jpeg;
}

export interface Jpeg {
  bytes: Uint8Array;
  width: number;
  height: number;
}

const HEIGHT = 842;
const FONT = `<</Type/Font/Subtype/Type0/BaseFont/HYSMyeongJo-Medium/Encoding/UniKS-UCS2-H/DescendantFonts[4 0 R]>>`;
const DOT = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0080 EI Q';

/** Makes a PDF in a Korean font that it names and does not bring along; its letters take 1 em, Latin ones half of that. */
export function makePdf(pages: readonly MadePage[], password?: string): Uint8Array {
  const lock = password === undefined ? null : lockWith(password);
  const bytesOf = (number: number, text: string) => {
    const bytes = Buffer.from(text, 'latin1');
    return lock ? lock.encrypt(number, bytes) : bytes;
  };
  const string = (number: number, text: string) => `<${bytesOf(number, text).toString('hex')}>`;
  const pageNumber = (at: number) => 5 + 2 * at;
  const scans = pages.flatMap(({ scan }) => (scan && scan !== 'dot' ? [scan] : []));
  const scanOf = ({ scan }: MadePage) =>
    scan && scan !== 'dot' ? `/XObject<</I ${pageNumber(pages.length) + scans.indexOf(scan)} 0 R>>` : '';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${pageNumber(at)} 0 R`).join(' ')}]>>`,
    FONT,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/HYSMyeongJo-Medium/DW 1000/W[1 95 500]/FontDescriptor<</Type/FontDescriptor/FontName/HYSMyeongJo-Medium/Flags 6/FontBBox[0 -148 1001 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>/CIDSystemInfo<</Registry${string(4, 'Adobe')}/Ordering${string(4, 'Korea1')}/Supplement 1>>>>`,
    ...pages.flatMap((page, at) => {
      const content = bytesOf(pageNumber(at) + 1, drawingOf(page)).toString('latin1');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${HEIGHT}]/Resources<</Font<</F 3 0 R>>${scanOf(page)}>>/Contents ${pageNumber(at) + 1} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
    ...scans.map(
      ({ bytes, width, height }) =>
        `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${bytes.length}>>stream\n${Buffer.from(bytes).toString('latin1')}\nendstream`,
    ),
  ];
  return new Uint8Array(Buffer.from(fileOf(objects, lock?.trailer ?? ''), 'latin1'));
}

function drawingOf({ texts = [], scan }: MadePage): string {
  const drawn = texts.map(({ text, x, y, size = 10 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${utf16(text)}> Tj ET`);
  return [...(scan ? [scan === 'dot' ? DOT : upsideDown(scan)] : []), ...drawn].join('\n');
}

function upsideDown({ width, height }: Jpeg): string {
  return `q -595 0 0 -${(595 * height) / width} 595 ${HEIGHT} cm /I Do Q`;
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

function fileOf(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return `${file}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
}
