import { ElementRole, elementRole } from './elements.ts';

/**
 * A stretch of text that a reader sees as one line of thought: the inline content between two block boundaries.
 * The object is reused for the next block; a consumer that keeps something copies it.
 */
export interface Block<Source> {
  /** The text of all pieces, joined without a change. */
  text: string;
  /** Number of pieces. */
  length: number;
  /** Where each piece comes from; `null` for a line break element. */
  sources: (Source | null)[];
  /** Where each piece starts in `text`. */
  starts: number[];
}

export interface BlockReader<Source> {
  /**
   * An element begins. Returns its role; content is fed, and the role given back to `close`, only for `inline` and
   * `block`.
   */
  open(name: string): ElementRole;
  /** An element ends whose content was fed. */
  close(role: ElementRole): void;
  /** A text node. */
  text(data: string, source: Source): void;
  /** The end of the document or of the part that is read. */
  end(): void;
}

/**
 * Turns open / close / text events into blocks, the only place that decides what is read and where a line ends.
 * Single-piece blocks, most of any page, are handed on without copying their text.
 */
export function createBlockReader<Source>(onBlock: (block: Block<Source>) => void): BlockReader<Source> {
  const block: Block<Source> = { text: '', length: 0, sources: [], starts: [] };
  const roles = new Map<string, ElementRole>();

  function add(data: string, source: Source | null) {
    block.starts[block.length] = block.text.length;
    block.sources[block.length] = source;
    block.text = block.length === 0 ? data : block.text + data;
    block.length++;
  }

  function flush() {
    if (block.length === 0) return;
    onBlock(block);
    block.length = 0;
    block.text = '';
  }

  return {
    open(name) {
      let role = roles.get(name);
      if (role === undefined) {
        role = elementRole(name);
        roles.set(name, role);
      }
      if (role === ElementRole.block) flush();
      else if (role === ElementRole.break) add('\n', null);
      return role;
    },
    close(role) {
      if (role === ElementRole.block) flush();
    },
    text: add,
    end: flush,
  };
}
