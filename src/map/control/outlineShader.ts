import { mostLooks } from './ControlLook.ts';
import { marksWidth } from './createMarksTexture.ts';
import { changedBit } from './toMarkBytes.ts';

/** Vertex attributes of outlines, by location. */
export const outlineAttributes = { before: 0, here: 1, after: 2, arc: 3, days: 4, tag: 5 } as const;

/** CSS pixels. */
const widths = { line: '1.5', changed: '2.8' };
/** In widths of the line. */
const dash = 3;
const dashPeriod = 5.2;
const dashShare = (dash / dashPeriod).toFixed(6);

/** The GLSL of outlines; MapLibre's projection goes before the vertex shader. */
export const outlineShader = {
  vertex: `
layout(location = ${outlineAttributes.before}) in vec2 a_before;
layout(location = ${outlineAttributes.here}) in vec2 a_here;
layout(location = ${outlineAttributes.after}) in vec2 a_after;
layout(location = ${outlineAttributes.arc}) in float a_arc;
layout(location = ${outlineAttributes.days}) in vec2 a_days;
layout(location = ${outlineAttributes.tag}) in uint a_tag;
uniform float u_day;
// CSS pixels.
uniform vec2 u_viewport;
uniform float u_pixel_ratio;
// CSS pixels a unit of an arc, at the whole zoom below.
uniform float u_arc_scale;
uniform vec4 u_colours[${mostLooks}];
// Opacity; 1 for a broken line.
uniform vec2 u_lines[${mostLooks}];
uniform highp usampler2D u_marks;
flat out vec4 v_colour;
// CSS pixels.
flat out float v_half_width;
// Dashes a CSS pixel; 0 for an unbroken line.
flat out float v_dashes;
out highp float v_across;
out highp float v_arc;

// On the screen; right also for ends behind the camera.
vec2 directionOf(vec4 from, vec4 to) {
  vec2 way = (to.xy * from.w - from.xy * to.w) * u_viewport;
  float size = length(way);
  // Of a repeated point rounding leaves a trace, far below a pixel.
  return size > 1e-3 * abs(from.w * to.w) ? way / size : vec2(0.0);
}

void main() {
  if (u_day < a_days.x || u_day >= a_days.y) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  uint look = a_tag & 255u;
  uint id = a_tag >> 8u;
  uint mark = texelFetch(u_marks, ivec2(id % ${marksWidth}u, id / ${marksWidth}u), 0).r;
  float width = (mark & ${changedBit}u) != 0u ? ${widths.changed} : ${widths.line};
  v_colour = vec4(u_colours[look].rgb, u_lines[look].x);
  v_dashes = u_lines[look].y / (width * ${dashPeriod.toFixed(1)});
  v_half_width = 0.5 * width;
  float reach = v_half_width + 0.5 / u_pixel_ratio;
  float side = (gl_VertexID & 1) == 0 ? -1.0 : 1.0;
  vec4 here = projectTile(a_here);
  vec2 coming = directionOf(projectTile(a_before), here);
  vec2 going = directionOf(here, projectTile(a_after));
  if (coming == vec2(0.0)) coming = going;
  if (going == vec2(0.0)) going = coming;
  // Where the line turns back on itself it has no corner to speak of.
  vec2 mean = length(coming + going) > 0.01 ? normalize(coming + going) : coming;
  vec2 normal = vec2(-mean.y, mean.x);
  float tilt = dot(mean, coming);
  // Corners are mitred; sharp ones come as two points and so are cut off.
  float corner = side * reach / max(tilt, 0.5);
  gl_Position = here;
  gl_Position.xy += normal * corner * 2.0 / u_viewport * here.w;
  // A length on the screen must not be interpolated in perspective: the fragment shader divides again.
  v_across = corner * tilt * here.w;
  v_arc = a_arc * u_arc_scale;
}`,
  fragment: `
uniform float u_pixel_ratio;
flat in vec4 v_colour;
flat in float v_half_width;
flat in float v_dashes;
in highp float v_across;
in highp float v_arc;
out vec4 outColour;
// How much of a pixel the dashes cover; an even tint where they are finer than pixels.
float inked(float dash) {
  float width = max(length(vec2(dFdx(dash), dFdy(dash))), 1e-5);
  float base = floor(dash - 0.5 * width);
  vec2 ends = dash - base + vec2(-0.5, 0.5) * width;
  vec2 ink = floor(ends) * ${dashShare} + min(fract(ends), ${dashShare});
  return clamp((ink.y - ink.x) / width, 0.0, 1.0);
}
void main() {
  // Derivatives must not depend on a branch.
  float ink = inked(v_arc * v_dashes);
  float distance = abs(v_across * gl_FragCoord.w);
  float covered = clamp((v_half_width - distance) * u_pixel_ratio + 0.5, 0.0, 1.0);
  float alpha = v_colour.a * covered * (v_dashes > 0.0 ? ink : 1.0);
  outColour = vec4(v_colour.rgb * alpha, alpha);
}`,
};
