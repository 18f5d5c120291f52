"""Subjects: what the people of a show do all day, where its sentence says so.

A driving school has a clutch, a funeral home a hearse and a quiet voice, whatever the genre of the show is. One file
per subject: the words by which a sentence is known to be about it, titles and taglines, a usual day and where it comes
to the test, as forms have them, and lines. Adding a subject is adding a file.
"""
