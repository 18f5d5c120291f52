// Writes src/lib/icons.ts: the Lucide outlines that the studio uses, each as one path.  npm run icons
// Circles, rectangles and lines become path data, so that an icon is a string and nothing else.
import { readFileSync, writeFileSync } from "node:fs";

const NAMES = `arrow-right arrow-up arrow-down audio-lines book-open camera captions check chevron-down chevron-right
chevron-up chevrons-left-right circle-alert circle-check circle-pause circle-stop clock clapperboard columns-2
copy download ellipsis expand eye film funnel git-compare grid-2x2 grip-vertical history hourglass house image
info key layout-grid list loader lock lock-open magnet map-pin merge message-square mic monitor moon music
package pause pencil play plus redo-2 refresh-cw scissors search shrink skip-back skip-forward split sun trash-2
triangle-alert undo-2 upload user users volume-2 wifi-off x file-text box globe tag printer sparkles`.split(/\s+/);

const icons = new URL("../node_modules/lucide-static/icons/", import.meta.url);

function shapes(name) {
  const drawing = readFileSync(new URL(`${name}.svg`, icons), "utf8").replace(/<!--.*?-->/s, "");
  return [...drawing.matchAll(/<(path|line|polyline|polygon|circle|ellipse|rect)\s([^>]*?)\/>/gs)].map(([, tag, text]) => [
    tag,
    Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  ]);
}

// A path that starts with a relative move would start from the end of the one before it once they are joined.
function joinable(d) {
  const [, x, y, rest] = /^m\s*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)\s*(.*)$/s.exec(d) ?? [];
  return x === undefined ? d : `M${x} ${y}${/^[-\d.]/.test(rest) ? "l" : ""}${rest}`;
}

function path([tag, a]) {
  const n = (key) => Number(a[key] ?? 0);
  if (tag === "path") return joinable(a.d);
  if (tag === "line") return `M${a.x1} ${a.y1}L${a.x2} ${a.y2}`;
  if (tag === "polyline" || tag === "polygon") return `M${a.points.trim()}${tag === "polygon" ? "z" : ""}`;
  if (tag === "circle" || tag === "ellipse") {
    const [rx, ry] = tag === "circle" ? [n("r"), n("r")] : [n("rx"), n("ry")];
    return `M${n("cx") - rx} ${a.cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;
  }
  if (tag === "rect") {
    const r = Math.max(n("rx"), n("ry"));
    const [w, h] = [n("width") - 2 * r, n("height") - 2 * r];
    const arc = (x, y) => (r ? `a${r} ${r} 0 0 1 ${x} ${y}` : "");
    return `M${n("x") + r} ${n("y")}h${w}${arc(r, r)}v${h}${arc(-r, r)}h${-w}${arc(-r, -r)}v${-h}${arc(r, -r)}z`;
  }
  throw new Error(`no path for ${tag}`);
}

const lines = NAMES.map((name) => {
  return `  ${JSON.stringify(name)}: ${JSON.stringify(shapes(name).map(path).join(""))},`;
});
writeFileSync(
  new URL("../src/lib/icons.ts", import.meta.url),
  `// Outlines from Lucide (ISC, see public/licences), written by tools/icons.mjs: add a name there.\n` +
    `export const ICONS = {\n${lines.join("\n")}\n} as const;\n\n/** The name of an icon. */\nexport type IconName = keyof typeof ICONS;\n`,
);
