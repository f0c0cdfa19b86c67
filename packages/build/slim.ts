import type { Plugin } from "rollup";

/** What is cut out of a file, how it is written there, and what stands there instead. */
type Cut = [what: string, found: RegExp, instead: string];

/** Every browser we serve has constructable sheets, so of Lit's way to have styles only this is left. */
const slimCssTag = `
  export class CSSResult {
    constructor(text) { this.cssText = text; }
    get styleSheet() {
      if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
      return this.sheet;
    }
  }
  export const css = ([first, ...rest], ...values) =>
    new CSSResult(values.reduce((text, { cssText }, index) => text + cssText + rest[index], first));
  export const adoptStyles = (root, styles) => {
    root.adoptedStyleSheets = styles.map((style) => style.styleSheet);
  };
  export const getCompatibleStyle = (style) => style;
  export const supportsAdoptingStyleSheets = true;
  export const unsafeCSS = undefined;`;

/**
 * What of Lit no widget asks for. It counts its copies, keeps the metadata of standard decorators and looks for
 * polyfills, all in globals, where a served widget leaves nothing but its one symbol; and it can draw SVG apart from
 * HTML, set attributes from properties, read numbers and objects from attributes, decorate accessors, compare in ways
 * other than Object.is, put off updates, tell directives that they left, give them elements or places beside each other
 * in one attribute, take compiled templates and the options of a listener, and bind inside comments and raw text.
 */
const unasked: Record<string, Cut[]> = {
  "lit-html/lit-html.js": [
    ['"<svg>"', /=2===\w+\?"<svg>":3===\w+\?"<math>":""/, '=""'],
    ['"</svg>"', /\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/, ""],
    [
      "its content",
      /if\((this\.el=\w+\.createElement\(\w+,\w+\),\w+\.currentNode=this\.el\.content),2===\w+\|\|3===\w+\)\{[^}]*\}/,
      "$1;",
    ],
    ["an element's part", /6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/, "0"],
    [
      "its place",
      /else (\w+)\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\1\)\);/,
      "",
    ],
    ["raw text", /if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}\}/, "}"],
    ["a raw tag", /\(\w+\.test\((\w+)\[2\]\)&&\(\w+=RegExp\("<\/"\+\1\[2\],"g"\)\),(\w+=\w+)\)/, "$2"],
    ["what a part is in", /get _\$AU\(\)\{[^}]*\}/g, ""],
    ["where a part is", /get (parentNode|startNode|endNode|tagName)\(\)\{[^}]*\}/g, ""],
    ["whom to tell that it left", /this\._\$AN=void 0,/g, ""],
    ["whether it is there", /,this\._\$Cv=\w+\?\.isConnected\?\?!0/, ""],
    ["to tell that it left", /setConnected\(\w+\)\{[^}]*\}/, ""],
    ["telling that it left", /this\._\$AP\?\.\(!1,!0,\w+\)/, ""],
    ["another document", /\(\w+\?\.creationScope\?\?(\w+)\)/, "$1"],
    ["a comment's beginning", /"!--"===\w+\[1\]\?(\w+)=\w+:void 0!==\w+\[1\]\?\1=\w+:/, ""],
    ["a comment's end", /:(\w+)===\w+\|\|\1===\w+\?\1=\w+(?=:\(\1=)/, ""],
    [
      "several directives in an attribute",
      /let (\w+)=void 0!==(\w+)\?(\w+)\._\$Co\?\.\[\2\]:\3\._\$Cl;/,
      "let $1=$3._$Cl;",
    ],
    ["keeping them", /void 0!==\w+\?\(\w+\._\$Co\?\?=\[\]\)\[\w+\]=\w+:/, ""],
    ["telling a directive that it left", /\w+\?\._\$AO\?\.\(!1\),/, ""],
    [
      "a template that is compiled",
      /"number"==typeof \w+\?(this\._\$AC\(\w+\)):\(void 0===\w+\.el&&.*?,\w+\)(?=;)/,
      "$1",
    ],
    ["a tag that closes itself", /(const \w+=)\w+===\w+&&\w+\[\w+\+1\]\.startsWith\("\/>"\)\?" ":""/, '$1""'],
    ["a comment's parts", /else\{let (\w+)=-1;for\(;-1!==\(\1=.*?\}(?=\w+\+\+\}\})/, ""],
    [
      "a listener's options",
      /const (\w+)=this\._\$AH,\w+=(\w+)===(\w+)&&.*?,this\._\$AH=\2\}handleEvent/,
      "const $1=this._$AH;$1===$3&&$2!==$3&&this.element.addEventListener(this.name,this)," +
        "$1!==$3&&$2===$3&&this.element.removeEventListener(this.name,this),this._$AH=$2}handleEvent",
    ],
  ],
  "reactive-element/reactive-element.js": [
    [
      "a converter",
      /\{toAttribute\(.*?\},fromAttribute\(\w+,\w+\)\{.*?return \w+\}\}/,
      "{fromAttribute:t=>t}",
    ],
    ["to reflect", /_\$ET\(\w+,\w+\)\{.*?this\._\$Em=null\}\}/, ""],
    ["reflected", /this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),this\._\$EM/, "this._$EM"],
    [
      "static properties",
      /,this\.hasOwnProperty\(\w+\("properties"\)\)\)\{.*?createProperty\(\w+,\w+\[\w+\]\)\}/,
      ");",
    ],
    ["a default to keep", /\|\|\w+\.useDefault&&\w+\.reflect&&.*?\)\)\)\)return/, "))return"],
    [
      "what to reflect",
      /C\((\w+),(\w+),\{useDefault.*?\}async _\$EP/,
      "C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}async _$EP",
    ],
    [
      "which converter",
      /void 0!==(\w+)&&this\._\$Em!==\1\)\{.*?\((\w+),\w+\.type\);this\[.*?this\._\$Em=null\}/,
      "void 0!==$1)this[$1]=$2",
    ],
    [
      "when to update",
      /const (\w+)=this\.scheduleUpdate\(\);return null!=\1&&await \1/,
      "return this.performUpdate()",
    ],
    ["scheduling it", /scheduleUpdate\(\)\{.*?\}/, ""],
    [
      "whether to update",
      /(\w+)=this\.shouldUpdate\((\w+)\),\1\?\((.*?)\):this\._\$EM\(\)(?=\}catch)/,
      "$1=!0,$3",
    ],
    ["to say whether", /shouldUpdate\(\w+\)\{return!0\}/, ""],
    ["when it is complete", /this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return /, ""],
    ["what a page trusts", /,\w+=\w+\.trustedTypes,(\w+)=\w+\?\w+\.emptyScript:""/, ""],
    ["defaults", /\{attribute:!0,type:String,converter:\w+,reflect:!1,useDefault:!1,hasChanged:\w+\}/, "{}"],
    ["to begin with", /static addInitializer\(\w+\)\{.*?\}(?=static)/, ""],
    ["what to begin with", /void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/, ""],
    ["beginning with it", /,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/, ""],
    [
      "an accessor of one's own",
      /if\((\w+)\.state&&\(\1\.attribute=!1\),(this\._\$Ei\(\)),this\.prototype\.hasOwnProperty\((\w+)\).*?static getPropertyOptions\(\w+\)\{.*?\}(?=static)/,
      "$2;this.elementProperties.set($3,$1);const own=Symbol();Object.defineProperty(this.prototype,$3,{" +
        "configurable:!0,get(){return this[own]}," +
        "set(next){const before=this[own];this[own]=next,this.requestUpdate($3,before)}})}",
    ],
    [
      "its first value",
      /const \w+=this\.constructor\.elementProperties;if\(\w+\.size>0\)for\(.*?\)\}\}(?=let)/,
      "}",
    ],
    [
      "a change of one's own kind",
      /requestUpdate\((\w+),(\w+),.*?return;this\.C\(\1,\2,\w+\)\}/,
      "requestUpdate($1,$2){if(void 0!==$1){if(Object.is(this[$1],$2))return;this.C($1,$2)}",
    ],
    [
      "an attribute by its property's name",
      /const (\w+)=(\w+)\.attribute;return!1===\1.*?void 0(?=\})/,
      "return $2.attribute||void 0",
    ],
    ["metadata", /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/, "0"],
    ["kept metadata", /this\[Symbol\.metadata\]/, "null"],
  ],
  "lit-element/lit-element.js": [
    [
      "whether it is there",
      /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/,
      "",
    ],
    ["to tell that it left", /connectedCallback\(\)\{.*?setConnected\(!1\)\}/, ""],
  ],
  "lit-html/directive.js": [["what it is in", /get _\$AU\(\)\{[^}]*\}/, ""]],
  "lit-html/directive-helpers.js": [
    ["telling where it went", /let \w+;\w+\._\$AQ\?\.\(\w+\),(\w+\._\$AM=\w+),.*?_\$AP\(\w+\)/, "$1"],
  ],
};

/** In each file of Lit's. */
const globals: [RegExp, string][] = [
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, "0"],
  [/\w+\.\w+(Polyfill|Hydrate)Support/g, "(void 0)"],
];

const cssTag = "reactive-element/css-tag.js";

/**
 * Takes out of Lit what no widget asks for, about 1.5 kB of each first form; `OTKLIK_WHOLE_LIT=1` leaves Lit as it came.
 * A Lit that is written otherwise fails the build, and so does a file of its that is there no longer.
 */
export function slimmed(env = process.env): Plugin {
  if (env["OTKLIK_WHOLE_LIT"] === "1") return { name: "whole-lit" };
  const seen = new Set<string>();
  return {
    name: "slimmed",
    load(id) {
      if (!id.endsWith(cssTag)) return null;
      seen.add(cssTag);
      return slimCssTag;
    },
    transform(code, id) {
      if (!/node_modules\/(lit|@lit)/.test(id)) return null;
      if (id.endsWith("/async-directive.js")) throw unlike("a directive wants to be told that it left");
      const file = id.split("/").slice(-2).join("/");
      seen.add(file);
      const quiet = globals.reduce((text, [found, instead]) => text.replace(found, instead), code);
      return { code: without(quiet, file), map: null };
    },
    buildEnd(error) {
      const missing = [cssTag, ...Object.keys(unasked)].find((file) => !seen.has(file));
      if (!error && seen.size > 0 && missing !== undefined) throw unlike(`there is no ${missing}`);
    },
  };
}

function without(code: string, file: string): string {
  return (unasked[file] ?? []).reduce((text, [what, found, instead]) => {
    if (text.search(found) < 0) throw unlike(`${file} has no longer, as it was written: ${what}`);
    return text.replace(found, instead);
  }, code);
}

function unlike(how: string): Error {
  return new Error(
    `Lit is not as packages/build/slim.ts knows it: ${how}. To build with Lit as it came: OTKLIK_WHOLE_LIT=1 npm run build`,
  );
}
