import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** The packages of the language server protocol, which are written alike. */
const packages = /[\\/]node_modules[\\/](vscode-(?:jsonrpc|languageserver(?:-protocol|-types)?|languageclient))[\\/]lib[\\/].*\.js$/;

const isOwn = (specifier: string): boolean => /^(?:\.|vscode-(?:jsonrpc|languageserver|languageclient))/.test(specifier);

/**
 * Lets esbuild leave out what is not used of the protocol's packages: they come as CommonJS, of which everything has to be
 * kept. What TypeScript made of their modules is turned back into `import` and `export`; a module in which anything is not
 * as expected fails the build.
 */
export const protocolPackages: Plugin = {
  name: 'protocol-packages',
  setup(build) {
    build.onLoad({ filter: packages }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const contents = code.includes('exports') ? toModule(code) : code.replace(/^export (?=var \w+;\n\(function)/gm, '');
      const left = /\bexports\b.*/.exec(contents.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, ''));
      if (left) return { errors: [{ text: `${path}: cannot be turned into a module: ${left[0]}` }] };
      return { contents: markNamespaces(contents, code), loader: 'js' };
    });
  },
};

/** Turns what TypeScript writes for CommonJS back into a module. */
function toModule(code: string): string {
  const sources = new Map<string, string>();
  const exported = new Set<string>();
  return code
    .replace(/^"use strict";\n/, '')
    .replace(/^var __\w+ = \(this && this\.__\w+\) \|\| [^]*?^\}\)?(?:\)\(\))?;\n/gm, '')
    .replace(/^Object\.defineProperty\(exports, "__esModule".*\n/m, '')
    .replace(/^exports\.\w+ = (?:exports\.\w+ = )*void 0;\n/gm, '')
    .replace(/^__exportStar\(require\("([^"]+)"\), exports\);$/gm, 'export * from "$1";')
    .replace(/^(?:const|var) (\w+) = (?:__import(?:Star|Default)\()?require\("([^"]+)"\)\)?;$/gm, (line, name: string, source: string) => {
      sources.set(name, source);
      if (isOwn(source)) return `import * as ${name} from "${source}";`;
      return line.replace(/__import(?:Star|Default)\((.*)\);$/, '$1;');
    })
    .replace(
      /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/gm,
      (line, name: string, from: string, original: string) => `export { ${original} as ${name} } from "${sources.get(from) ?? line}";`,
    )
    .replace(/^exports\.default = (\w+);$/gm, 'export { $1 as default };')
    .replace(/^exports\.(\w+) = \1;$/gm, (_, name: string) => exportOnce(name, exported))
    .replace(/^exports\.(\w+) = /gm, (_, name: string) => `${exportOnce(name, exported)}\nconst ${name} = `)
    .replace(
      /^\}\)\((\w+) \|\| \(exports\.\1 = \1 = \{\}\)\);$/gm,
      (_, name: string) => `})(${name} || (${name} = {}));\n${exportOnce(name, exported)}`,
    )
    .replace(/\bexports\.(\w+)\b/g, (whole, name: string) => (exported.has(name) ? name : whole));
}

/** A class and the namespace beside it are exported twice. */
function exportOnce(name: string, exported: Set<string>): string {
  if (exported.has(name)) return '';
  exported.add(name);
  return `export { ${name} };`;
}

/** Says of namespaces, which are functions called at once, that nobody minds when they are not called. */
function markNamespaces(contents: string, code: string): string {
  const isModule = !code.includes('exports');
  return contents.replace(
    /^var (\w+);\n\(function \(\1\) \{\n([^]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm,
    (_, name: string, body: string) =>
      `${isModule ? 'export ' : ''}var ${name} = /* @__PURE__ */ (function (${name}) {\n${body}return ${name};\n})({});`,
  );
}
