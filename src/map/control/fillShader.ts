import { ageClasses } from './ControlAges.ts';
import { mostLooks } from './ControlLook.ts';

/** Vertex attributes of the faces, by location. */
export const fillAttributes = { position: 0, days: 1, tag: 2 } as const;

/** What not every frame needs: on a weak graphics card stripes that nobody sees cost as much as the fill itself. */
export const fillTraits = {
  neither: '',
  hatched: '#define HATCHED\n',
  aged: '#define AGED\n',
  both: '#define HATCHED\n#define AGED\n',
} as const;

/** The GLSL of filled and hatched ground; MapLibre's projection goes before the vertex shader. */
export const fillShader = {
  vertex: `
layout(location = ${fillAttributes.position}) in vec2 a_position;
layout(location = ${fillAttributes.days}) in vec2 a_days;
layout(location = ${fillAttributes.tag}) in uint a_tag;
uniform float u_day;
// The one look that is drawn, or -1 for all.
uniform int u_only;
uniform vec4 u_colours[${mostLooks}];
flat out vec4 v_colour;
#ifdef HATCHED
// CSS pixels a unit of a_position, at the whole zoom below.
uniform float u_hatch_scale;
// Stripes a CSS pixel along x and y, the inked share of each, and their opacity.
uniform vec4 u_hatches[${mostLooks}];
flat out vec2 v_ink;
out highp float v_stripe;
#endif
#ifdef AGED
// What days are counted from; the first day on which each look is known; the ages at which classes end, and the colours of the classes.
uniform float u_mesh_first_day;
uniform float u_first_days[${mostLooks}];
uniform float u_age_limits[${ageClasses}];
uniform vec3 u_age_colours[${ageClasses + 1}];
// Whether that is drawn which is over, by the time since then.
uniform bool u_is_lost;
vec3 colourOfAge(uint look) {
  // What was there on the first day is of no known age.
  if (!u_is_lost && a_days.x + u_mesh_first_day <= u_first_days[look]) return u_age_colours[${ageClasses}];
  float since = u_is_lost ? a_days.y : a_days.x;
  int at = 0;
  while (at < ${ageClasses - 1} && u_day - since >= u_age_limits[at]) at += 1;
  return u_age_colours[at];
}
bool isDrawn() {
  return u_is_lost ? u_day >= a_days.y : u_day >= a_days.x && u_day < a_days.y;
}
#else
bool isDrawn() {
  return u_day >= a_days.x && u_day < a_days.y;
}
#endif
void main() {
  uint look = a_tag & 255u;
  if (!isDrawn() || (u_only >= 0 && int(look) != u_only)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  v_colour = u_colours[look];
#ifdef AGED
  v_colour.rgb = colourOfAge(look);
#endif
#ifdef HATCHED
  vec4 hatch = u_hatches[look];
  v_ink = hatch.zw;
  v_stripe = dot(a_position, hatch.xy) * u_hatch_scale;
#endif
  gl_Position = projectTile(a_position);
}`,
  fragment: `
flat in vec4 v_colour;
out vec4 outColour;
#ifdef HATCHED
flat in vec2 v_ink;
in highp float v_stripe;
// How much of a pixel the stripes cover: sharp nearby, an even tint where they are finer than pixels.
float inked(float stripe, float share) {
  float width = max(length(vec2(dFdx(stripe), dFdy(stripe))), 1e-5);
  float base = floor(stripe - 0.5 * width);
  vec2 ends = stripe - base + vec2(-0.5, 0.5) * width;
  vec2 ink = floor(ends) * share + min(fract(ends), share);
  return (ink.y - ink.x) / width;
}
#endif
void main() {
  float alpha = v_colour.a;
#ifdef HATCHED
  float stripes = v_ink.y > 0.0 ? v_ink.y * inked(v_stripe, v_ink.x) : 0.0;
  alpha += stripes - alpha * stripes;
#endif
  outColour = vec4(v_colour.rgb * alpha, alpha);
}`,
};
