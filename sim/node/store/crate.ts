import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "./files.ts";
import { inputList } from "./inputs.ts";
import type { Manifest } from "./manifest.ts";

type Entity = { readonly "@id": string; readonly "@type": string } & Readonly<Record<string, unknown>>;

const formats: Readonly<Record<string, string>> = {
  csv: "text/csv",
  html: "text/html",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  png: "image/png",
  svg: "image/svg+xml",
};
const profile = "https://w3id.org/ro/wfrun/process/0.6";
const specification = "https://w3id.org/ro/crate/1.3";

/**
 * Writes `ro-crate-metadata.json`: the folder described for archives and other programs, after the Process Run Crate profile
 * 0.6 on RO-Crate 1.3. Lists the files that lie in the folder now, so a report written later calls it again.
 */
export async function writeCrate(folder: string, manifest: Manifest): Promise<void> {
  const paths = await filesIn(folder, "");
  const files = await Promise.all(paths.map((path) => fileEntity(folder, path)));
  const inputs = inputList(manifest.inputs).map(({ path }) => ({ "@id": encodeURI(path) }));
  const inputIds = new Set(inputs.map((input) => input["@id"]));
  const results = files.map((file) => ({ "@id": file["@id"] })).filter((file) => !inputIds.has(file["@id"]));
  const chunks: Entity = {
    "@id": "chunks/",
    "@type": "Dataset",
    name: "Chunks: one folder a job, joined in the tables at the top",
  };
  const last = manifest.commands.length - 1;
  const actions = manifest.commands.map(
    ({ command, startTime, endTime }, i): Entity => ({
      "@id": `#run-${i + 1}`,
      "@type": "CreateAction",
      name: `Simulation run ${manifest.run.slice(0, 8)}`,
      description: ["querschnitt", ...command].join(" "),
      startTime,
      ...(endTime === null ? {} : { endTime }),
      actionStatus: { "@id": `http://schema.org/${endTime === null ? "FailedActionStatus" : "CompletedActionStatus"}` },
      instrument: { "@id": "#querschnitt" },
      object: inputs,
      result: i === last ? [...results, { "@id": "chunks/" }] : [{ "@id": "chunks/" }],
      agent: { "@id": "#operator" },
    }),
  );
  const graph: Entity[] = [
    {
      "@id": "ro-crate-metadata.json",
      "@type": "CreativeWork",
      about: { "@id": "./" },
      conformsTo: { "@id": specification },
    },
    {
      "@id": "./",
      "@type": "Dataset",
      name: `Querschnitt: results of run ${manifest.run.slice(0, 8)}`,
      description: [
        `Simulated implementation gap of cross-cutting tasks; digest ${manifest.digest}, seed ${manifest.seed},`,
        `${manifest.worlds} sets of assumptions, ${manifest.replications} replications, ${manifest.optionsTried} options tried.`,
        manifest.limits?.en ?? "",
      ].join(" "),
      datePublished: manifest.commands[last].endTime ?? manifest.commands[last].startTime,
      license: { "@id": "#licence" },
      conformsTo: { "@id": profile },
      hasPart: [...files.map((file) => ({ "@id": file["@id"] })), { "@id": "chunks/" }],
      mentions: actions.map((action) => ({ "@id": action["@id"] })),
    },
    { "@id": profile, "@type": "CreativeWork", name: "Process Run Crate", version: "0.6" },
    {
      "@id": "#licence",
      "@type": "CreativeWork",
      name: "Not chosen",
      description: "Whoever publishes these results names their licence.",
    },
    {
      "@id": "#querschnitt",
      "@type": "SoftwareApplication",
      name: "Querschnitt",
      softwareVersion: manifest.software.version,
      description: `Model version ${manifest.model}, Node.js ${manifest.software.node} on ${manifest.software.platform}`,
    },
    {
      "@id": "#operator",
      "@type": "Person",
      name: "Not recorded",
      description: "The person who gave the command; no personal data are kept.",
    },
    ...actions,
    chunks,
    ...files,
  ];
  const crate = { "@context": `${specification}/context`, "@graph": graph };
  await writeWhole(join(folder, "ro-crate-metadata.json"), `${JSON.stringify(crate, null, 2)}\n`);
}

async function fileEntity(folder: string, path: string): Promise<Entity> {
  const { size } = await stat(join(folder, path));
  const encodingFormat = formats[path.slice(path.lastIndexOf(".") + 1)] ?? "text/plain";
  return { "@id": encodeURI(path), "@type": "File", name: path, encodingFormat, contentSize: String(size) };
}

/** Files of the folder, paths with slashes, without chunks, lock, drafts and the description itself. */
async function filesIn(folder: string, below: string): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name;
    if (entry.isDirectory()) {
      if (path !== "chunks") paths.push(...(await filesIn(folder, `${path}/`)));
    } else if (path !== "lock" && path !== "ro-crate-metadata.json" && !path.endsWith(".tmp")) paths.push(path);
  }
  return paths.sort();
}
