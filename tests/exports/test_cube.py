import numpy as np

from production_flow.documents.timeline import Grade, Picture, Timeline
from production_flow.exports.cube import write

CUT = Timeline(
    id="cut:s01e01", title="The Salt Case", pictures=(Picture(id="a", node="clip:a", source="a" * 64, length=240),)
)


def rows(text):
    return np.array([[float(value) for value in line.split()] for line in text.splitlines()[4:]])


def test_a_neutral_grade_is_the_identity_with_red_fastest():
    made = rows(write(CUT))
    assert made.shape == (33**3, 3)
    assert made[1].tolist() == [0.03125, 0, 0]
    assert made[-1].tolist() == [1, 1, 1]


def test_a_warm_grade_is_warm():
    warm = CUT.model_copy(update={"grade": Grade(gain=(1.0, 0.95, 0.8), strength=1.0)})
    assert rows(write(warm))[-1].tolist() == [1, 0.95, 0.8]
    assert write(warm).splitlines()[:2] == ['TITLE "The Salt Case"', "LUT_3D_SIZE 33"]
