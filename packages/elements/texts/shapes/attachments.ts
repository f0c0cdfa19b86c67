/** What is said of files that were chosen or came with what was said. */
export interface AttachmentsTexts {
  chosen: string;
  /** `2.4 MB` */
  size: (bytes: number) => string;
  waiting: string;
  sending: string;
  progress: (name: string) => string;
  stored: string;
  storedNow: (name: string) => string;
  notSent: (name: string) => string;
  offline: string;
  other: string;
  tryAgain: string;
  tryAgainWith: (name: string) => string;
  remove: string;
  removeNamed: (name: string) => string;
  removed: (name: string) => string;
  /** That what was written follows once the files are there. */
  wait: string;
  refused: {
    type: (name: string) => string;
    heic: (name: string) => string;
    size: (name: string, megabytes: number) => string;
    empty: (name: string) => string;
    count: (name: string, count: number) => string;
  };
  takePhoto: string;
  attached: string;
  save: (name: string) => string;
  saving: string;
  notSaved: string;
}
