/* controls.h -- keys and pointer, as far as they are the same on every screen. */
#ifndef CONTROLS_H
#define CONTROLS_H

#include "flow.h"

void controls_key(App *app, Event ev);
void controls_point(App *app, Event ev);
void controls_press(App *app, Event ev);
void controls_wheel(App *app, Event ev);
/* The keys that the footer shows now, HINTS_MAX at most. */
int controls_footer(const App *app, FootKey *keys);

#endif
