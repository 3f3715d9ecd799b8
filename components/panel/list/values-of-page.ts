/** A value of the page as the panel lists it. */
export interface PanelValue {
  number: number;
  /** As the page has it. */
  text: string;
  /** What it means, in the reader's language. */
  says: string;
  /** The frame that holds it; the list only passes it on. */
  frame?: number;
}

/** The values of the page, and what a press on one does. */
export interface ValuesOfPage {
  list: readonly PanelValue[];
  onGo(value: PanelValue): void;
}
