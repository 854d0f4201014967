import { mostLooks } from './ControlLook.ts';

/** Vertex attributes of the outlines, by location: each instance is a segment with a point before and one after it. */
export const outlineAttributes = {
  before: 0,
  start: 1,
  end: 2,
  after: 3,
  startArc: 4,
  endArc: 5,
  days: 6,
  tag: 7,
} as const;

/** Bits of a mark. */
export const changedBit = 1;
export const hoveredBit = 2;
export const selectedBit = 4;

/** Texels in a row of the texture of marks. */
export const marksWidth = 1024;

/** CSS pixels. */
const widths = {
  line: 1.5,
  changedLine: 2.8,
  /** Between the two lines beside an outline: over it they would hide whether it is broken. */
  gap: 3.5,
  selected: 1.5,
  hovered: 1,
};
/** In widths of the line. */
const dash = 3;
const dashGap = 2.2;

/** A number as GLSL writes one. */
function float(value: number): string {
  return value.toFixed(4);
}

/** The GLSL of outlines; MapLibre's projection goes before the vertex shader. */
export const outlineShader = {
  vertex: `
layout(location = ${outlineAttributes.before}) in vec2 a_before;
layout(location = ${outlineAttributes.start}) in vec2 a_start;
layout(location = ${outlineAttributes.end}) in vec2 a_end;
layout(location = ${outlineAttributes.after}) in vec2 a_after;
layout(location = ${outlineAttributes.startArc}) in float a_start_arc;
layout(location = ${outlineAttributes.endArc}) in float a_end_arc;
layout(location = ${outlineAttributes.days}) in vec2 a_days;
layout(location = ${outlineAttributes.tag}) in uint a_tag;
uniform float u_day;
// CSS pixels.
uniform vec2 u_viewport;
uniform float u_pixel_ratio;
// CSS pixels a unit of an arc, at the nearest whole zoom.
uniform float u_arc_scale;
uniform vec4 u_colours[${mostLooks}];
// Opacity; 1 for a broken line.
uniform vec2 u_lines[${mostLooks}];
uniform vec3 u_pointed_colour;
uniform highp usampler2D u_marks;
flat out vec4 v_line;
flat out vec4 v_beside;
// Half the line's width, the inner and outer edge of the line beside it, dashes a CSS pixel.
flat out vec4 v_sizes;
out highp float v_across;
out highp float v_arc;

// On the screen, also for ends behind the camera.
vec2 directionOf(vec4 from, vec4 to) {
  vec2 way = (to.xy * from.w - from.xy * to.w) * u_viewport;
  float size = length(way);
  return size > 0.0 ? way / size : vec2(0.0);
}

void main() {
  if (u_day < a_days.x || u_day >= a_days.y) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  uint look = a_tag & 255u;
  uint id = a_tag >> 8u;
  uint mark = texelFetch(u_marks, ivec2(id % ${marksWidth}u, id / ${marksWidth}u), 0).r;
  bool isSelected = (mark & ${selectedBit}u) != 0u;
  bool isPointedAt = isSelected || (mark & ${hoveredBit}u) != 0u;
  float lineWidth = (mark & ${changedBit}u) != 0u ? ${float(widths.changedLine)} : ${float(widths.line)};
  float besideWidth = isSelected ? ${float(widths.selected)} : ${float(widths.hovered)};
  float inner = ${float(widths.gap / 2)};
  v_line = vec4(u_colours[look].rgb, u_lines[look].x);
  v_beside = vec4(u_pointed_colour, isSelected ? 1.0 : isPointedAt ? 0.7 : 0.0);
  float isBroken = u_lines[look].y;
  v_sizes = vec4(0.5 * lineWidth, inner, inner + besideWidth, isBroken / (lineWidth * ${float(dash + dashGap)}));

  bool isEnd = gl_VertexID > 1;
  float side = (gl_VertexID & 1) == 0 ? -1.0 : 1.0;
  vec4 start = projectTile(a_start);
  vec4 end = projectTile(a_end);
  vec4 here = isEnd ? end : start;
  vec2 along = directionOf(start, end);
  vec2 next = isEnd ? directionOf(end, projectTile(a_after)) : directionOf(projectTile(a_before), start);
  if (next == vec2(0.0)) next = along;
  if (along == vec2(0.0)) along = next;
  vec2 mean = along + next;
  // Where the line turns back on itself it has no corner to share.
  mean = length(mean) > 0.01 ? normalize(mean) : along;
  vec2 normal = vec2(-mean.y, mean.x);
  float tilt = dot(normal, vec2(-along.y, along.x));
  float reach = (isPointedAt ? inner + besideWidth : 0.5 * lineWidth) + 0.5 / u_pixel_ratio;
  // Corners are mitred, sharp ones blunted at twice the reach.
  float out_ = side * reach / max(tilt, 0.5);
  gl_Position = here;
  gl_Position.xy += normal * out_ * 2.0 / u_viewport * here.w;
  v_across = out_ * tilt;
  v_arc = (isEnd ? a_end_arc : a_start_arc) * u_arc_scale;
}`,
  fragment: `
uniform float u_pixel_ratio;
flat in vec4 v_line;
flat in vec4 v_beside;
flat in vec4 v_sizes;
in highp float v_across;
in highp float v_arc;
out vec4 outColour;
// How much of the pixel lies on the near side of an edge so many CSS pixels off.
float covered(float distance) {
  return clamp(distance * u_pixel_ratio + 0.5, 0.0, 1.0);
}
float dashed(float arc) {
  float width = max(length(vec2(dFdx(arc), dFdy(arc))), 1e-5);
  float base = floor(arc - 0.5 * width);
  vec2 ends = arc - base + vec2(-0.5, 0.5) * width;
  vec2 ink = floor(ends) * ${float(dash / (dash + dashGap))} + min(fract(ends), ${float(dash / (dash + dashGap))});
  return clamp((ink.y - ink.x) / width, 0.0, 1.0);
}
void main() {
  float off = abs(v_across);
  // Derivatives must not depend on a branch.
  float ink = dashed(v_arc * v_sizes.w);
  float line = v_line.a * covered(v_sizes.x - off) * (v_sizes.w > 0.0 ? ink : 1.0);
  float beside = v_beside.a * min(covered(off - v_sizes.y), covered(v_sizes.z - off));
  outColour = vec4(v_line.rgb, 1.0) * line + vec4(v_beside.rgb, 1.0) * beside * (1.0 - line);
}`,
};
