/** What of public bodies stays readable in a question, beside the short and toll-free numbers that show what they are. */
export interface PublicContacts {
  /** Telephone numbers in digits, with the area code and no country code. */
  phones: readonly string[];
  /** Mail addresses in small letters. */
  mailboxes: readonly string[];
  /** Streets with their house number, as people write them in some language: 종로 38, 38 Jong-ro. */
  houses: readonly string[];
}

/** Where nothing is known of public bodies. */
export const NO_PUBLIC_CONTACTS: PublicContacts = { phones: [], mailboxes: [], houses: [] };
