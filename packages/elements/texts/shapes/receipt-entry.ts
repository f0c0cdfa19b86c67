/** Where a receipt is given by hand. */
export interface EntryTexts {
  heading: string;
  label: string;
  hint: string;
  incomplete: string;
  notFound: string;
  failed: string;
  open: string;
  opening: string;
}
