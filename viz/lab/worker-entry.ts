import "./jitless.ts";
import packed from "virtual:shelf";
import { startWorker } from "./engine/worker.ts";
import { openShelf } from "./shelf/open-shelf.ts";

// What a worker runs under the development server, whose style modules want a document; the built page has one script for all.
startWorker(openShelf(packed));
