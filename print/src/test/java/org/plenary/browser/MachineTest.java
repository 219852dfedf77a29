package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineTest {

    @ParameterizedTest
    @ValueSource(strings = {"NAME=x\nID=debian\n", "ID=ubuntu\nID_LIKE=debian", "ID=mint\nID_LIKE=\"ubuntu debian\"\n"})
    void knowsDebianAndItsLike(String release) {
        assertThat(Machine.isDebian(release)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ID=alpine\n", "ID=fedora\nHOME_URL=\"https://debian.example/\"\n"})
    void knowsOthers(String release) {
        assertThat(Machine.isDebian(release)).isFalse();
    }
}
