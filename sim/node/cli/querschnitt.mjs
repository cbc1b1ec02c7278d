#!/usr/bin/env node
// Starts the command line: checks Node, teaches it TypeScript, hands over to main.ts. Plain JavaScript that old versions parse.
const major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  const german = /^de/.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "");
  process.stderr.write(
    german
      ? `Querschnitt braucht Node.js 20 oder neuer. Gefunden: ${process.version}. Neue Versionen: https://nodejs.org\n`
      : `Querschnitt needs Node.js 20 or newer; found: ${process.version}. New versions: https://nodejs.org\n`,
  );
  process.exitCode = 2;
} else {
  start().catch(explain);
}

async function start() {
  const { register } = await import("tsx/esm/api");
  register();
  const { surviveClosedPipes } = await import("./terminal.ts");
  const { inlineMore } = await import("../inlining.ts");
  const { main } = await import("./main.ts");
  surviveClosedPipes();
  inlineMore();
  process.exitCode = await main(process.argv.slice(2), process);
}

/** What stops main.ts from loading: most often a checkout without its packages. */
function explain(error) {
  const missing = error?.code === "ERR_MODULE_NOT_FOUND" || error?.code === "MODULE_NOT_FOUND";
  process.stderr.write(
    missing
      ? `querschnitt: a package is missing; run "npm ci" in the checkout first (${error.message.split("\n")[0]})\n`
      : `querschnitt: ${error?.stack ?? error}\n`,
  );
  process.exitCode = 70;
}
