import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** A ZIP file of the given files, not packed; the same files give the same bytes. */
export async function zipOf(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    zip.addBuffer(content, name, { compress: false, mtime: new Date(Date.UTC(2031, 4, 5)) });
  }
  zip.end();
  return buffer(zip.outputStream);
}
