"""Explainer pages in which every figure is proved.

Articles and a YAML fact sheet go in; pages come out, or the list of what is wrong and where.
`ARCHITECTURE.md` draws the layers; `generator.pipeline.generate` is the one function an adapter calls.
"""
