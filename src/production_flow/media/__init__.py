"""Pixels, frames and samples: the only homes of PyAV, Skia, Pillow and audio files."""
