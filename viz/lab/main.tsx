import "./jitless.ts";
import "./style/index.css";
import packed from "virtual:shelf";
import { startPage } from "./app/start.tsx";
import { startWorker } from "./engine/worker.ts";
import { openShelf } from "./shelf/open-shelf.ts";

/** A worker that runs this same script: from the page's own text, or from the development server. */
function makeWorker(): Worker {
  if (import.meta.env.DEV) return new Worker("/worker-entry.ts?worker_file&type=module", { type: "module" });
  const text = document.getElementById("script")?.textContent ?? "";
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}

if (typeof document === "undefined") startWorker(openShelf(packed));
else startPage(packed, makeWorker);
