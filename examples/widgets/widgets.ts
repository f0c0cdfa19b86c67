/** The folder of the catalogue's scripts, to be served under `/widgets/`. */
export const catalogue = new URL("./dist/", import.meta.url);

/** The catalogue of the widgets; all that stands on it is drawn by its script. */
export const widgetsPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Otklik widgets</title>
    <link rel="icon" type="image/svg+xml" href="/site/operators/gorizont.svg">
    <script type="module" src="/widgets/catalogue.js"></script>
  </head>
  <body></body>
</html>
`;
