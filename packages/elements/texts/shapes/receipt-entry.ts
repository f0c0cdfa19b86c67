/** Where a receipt is given by hand. */
export interface EntryWords {
  heading: string;
  label: string;
  hint: string;
  incomplete: string;
  notFound: string;
  failed: string;
  open: string;
  opening: string;
}
