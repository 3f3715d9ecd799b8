import { expect, it } from 'vitest';
import { fileKind } from '../../../sources/file/file-kind.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ['%PDF-1.7\n', 'letter', 'pdf'],
  ['Received: from mail\n\n%PDF-1.4', 'letter.txt', 'pdf'],
  ['\x89PNG\r\n\x1a\n\0\0', 'letter.txt', 'picture'],
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'IMG_1.HEIC', 'picture'],
  ['RIFF\x24\0\0\0WEBPVP8 ', 'a', 'picture'],
  ['BM\x36\0\0\0\0', 'a', 'picture'],
  ['\0\0\0\x18ftypheic\0\0', 'IMG_1.jpg', 'heic'],
  ['\0\0\0\x18ftypmif1\0\0', 'IMG_1', 'heic'],
  ['PK\x03\x04\x14\0', 'notice.hwpx', 'document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1', 'notice.hwp', 'document'],
  ['\0\0\0\x18ftypmp42', 'film.mp4', 'unknown'],
  ['<!DOCTYPE html><title>', 'a.txt', 'html'],
  ['<!-- saved from a mail --><html>', 'a', 'html'],
  ['\xef\xbb\xbf<html lang=ko>', 'a', 'html'],
  ['plain', 'notice.htm', 'html'],
  ['BMW service on 12 May', 'a.txt', 'text'],
  ['\xff\xfe\x48\0', 'a.txt', 'text'],
  ['\xb0\xfa\xc5\xc2\xb7\xe1', 'a.txt', 'text'],
  ['', 'a.txt', 'text'],
])('%j named %s is %s', (head, name, kind) => {
  expect(fileKind(bytes(head), name)).toBe(kind);
});
