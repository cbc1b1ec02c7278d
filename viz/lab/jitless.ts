import { z } from "zod";

// The page's policy forbids code made from text; schemas are told before the first of them is made.
z.config({ jitless: true });
