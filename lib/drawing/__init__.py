"""Frames in, figures and safe HTML out: the pieces that the pages place."""
