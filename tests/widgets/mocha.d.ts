/** What the test runner puts in place; @types/mocha would be a package for three lines. */
declare function describe(subject: string, tests: () => void): void;
declare function it(behaviour: string, test: () => void | Promise<void>): void;
declare function beforeEach(prepare: () => unknown): void;
declare function afterEach(tidy: () => unknown): void;
