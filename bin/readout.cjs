#!/usr/bin/env node
"use strict";

// Plain CommonJS in old syntax, and nothing imported before the check: an older Node ends here with one line, not a crash.
var needed = [22, 19];
var running = process.versions.node.split(".").map(Number);

if (running[0] < needed[0] || (running[0] === needed[0] && running[1] < needed[1])) {
  process.stderr.write(
    "readout: it needs Node " +
      needed.join(".") +
      " or newer, and this is Node " +
      process.versions.node +
      ". Run it with 'npx readout' in its folder, which brings its own Node, or install a newer one from https://nodejs.org.\n",
  );
  process.exit(2);
}

var main = require("node:path").join(__dirname, "..", "dist", "cli", "main.js");
if (!require("node:fs").existsSync(main)) {
  process.stderr.write("readout: " + main + " is missing. Build it with 'npm run build'.\n");
  process.exit(2);
}
// Compiled code is kept between runs, which saves a third of a short run.
require("node:module").enableCompileCache();
import(require("node:url").pathToFileURL(main).href).catch(function (error) {
  process.stderr.write("readout: " + (error && error.stack ? error.stack : error) + "\n");
  process.exit(2);
});
