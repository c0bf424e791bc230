"""Charts, laid out: where each line, bar and label goes. Templates draw them; nothing here writes SVG.

A chart is laid out for a width in pixels, once for wide screens and once for phones: a drawing that is scaled down
has letters that nobody can read. Labels stand where they fit, and are left out where they would touch another or
the edge: the table beside a chart has every figure.
"""
