import { openSqlite } from "../../src/archive/sqlite/open-sqlite.ts";
import { archiveSuite } from "./suite.ts";

archiveSuite("SQLite", async (place) => openSqlite(place, { create: true }));
